// Google's classes RichTextValue and RichTextValueBuilder.
import { changeRuns, runsWithin, sharedLink, sharedStyle, wholeRun } from '../../../model/showing/textRuns';
import { defineClass, handle, read, type Emulates } from '../../../runtime/objects/emulatedClass';
import { refuse } from '../../../runtime/objects/exceptions';
import { stateOf } from '../../../runtime/objects/objectStates';
import type { GoogleRichTextValue, GoogleRichTextValueBuilder, GoogleTextStyle } from '../googleTypes';
import { richTextBuilderKind, richTextKind, textStyleKind } from '../kinds';
import type { RichTextState } from '../states';

/** Refuses places that do not lie in the text, in order. */
const requireSpan = ({ text }: RichTextState, start: number, end: number): void => {
  if (start < 0 || end > text.length || start >= end) refuse('Invalid argument: startOffset');
};

/** The part between two places of what the whole text shows; all of it when none are given. */
const partOf = (state: RichTextState, start?: number, end?: number): RichTextState['runs'] => {
  if (start === undefined || end === undefined) return state.runs;
  requireSpan(state, start, end);
  return runsWithin(state.runs, start, end);
};

const stateCopy = ({ world, text, runs, offset }: RichTextState): RichTextState => ({
  world,
  text,
  runs,
  offset,
});

const valueMethods = {
  getText() {
    return this.text;
  },
  getStartIndex() {
    return this.offset;
  },
  getEndIndex() {
    return this.offset + this.text.length;
  },
  /** Null when parts of the text link elsewhere. */
  getLinkUrl(start?: number, end?: number) {
    return sharedLink(partOf(this, start, end));
  },
  /** Says nothing of what differs between parts of the text. */
  getTextStyle(start?: number, end?: number) {
    return this.world.make.textStyle({ world: this.world, style: sharedStyle(partOf(this, start, end)) });
  },
  getRuns() {
    const { world, text, offset } = this;
    return this.runs.map(({ start, end, link, style }) => {
      const part = text.slice(start, end);
      return world.make.richText({
        world,
        text: part,
        runs: wholeRun(part, link, style),
        offset: offset + start,
      });
    });
  },
  copy() {
    return this.world.make.richTextBuilder({ ...stateCopy(this), offset: 0 });
  },
} satisfies Emulates<GoogleRichTextValue, RichTextState>;

export const richTextClass = defineClass(richTextKind, valueMethods, {
  getText: read(),
  getStartIndex: read(),
  getEndIndex: read(),
  getLinkUrl: read('', 'Integer, Integer'),
  getTextStyle: read('', 'Integer, Integer'),
  getRuns: read(),
  copy: handle(),
});

type Span<Member> = [Member] | [number, number, Member];

/** Reads `(member)` for the whole text and `(start, end, member)` for a part of it. */
const readSpan = <Member>(state: RichTextState, args: Span<Member>): [number, number, Member] => {
  if (args.length === 1) return [0, state.text.length, args[0]];
  requireSpan(state, args[0], args[1]);
  return args;
};

const builderMethods = {
  setText(text: string) {
    this.text = String(text);
    this.runs = wholeRun(this.text, null, {});
    return this.self;
  },
  setLinkUrl(...args: Span<string | null>) {
    const [start, end, link] = readSpan(this, args);
    this.runs = changeRuns(this.runs, start, end, () => ({ link }));
    return this.self;
  },
  setTextStyle(...args: Span<GoogleTextStyle | null>) {
    const [start, end, wanted] = readSpan(this, args);
    const style = wanted === null ? null : stateOf(textStyleKind, wanted).style;
    this.runs = changeRuns(this.runs, start, end, (run) => ({
      style: style === null ? {} : { ...run.style, ...style },
    }));
    return this.self;
  },
  build() {
    return this.world.make.richText(stateCopy(this));
  },
} satisfies Emulates<GoogleRichTextValueBuilder, RichTextState>;

export const richTextBuilderClass = defineClass(richTextBuilderKind, builderMethods, {
  setText: handle('String'),
  setLinkUrl: handle('String?', 'Integer, Integer, String?'),
  setTextStyle: handle('TextStyle?', 'Integer, Integer, TextStyle?'),
  build: handle(),
});
