// Google's classes RichTextValue and RichTextValueBuilder: one link and one style for the whole text. Parts of a
// text with a link or style of their own are refused by name.
import { defineClass, handle, read, type Emulates } from '../../runtime/emulatedClass';
import { NotEmulatedError } from '../../runtime/exceptions';
import { stateOf } from '../../runtime/objectStates';
import type { GoogleRichTextValue, GoogleRichTextValueBuilder, GoogleTextStyle } from './googleTypes';
import { richTextBuilderKind, richTextKind, textStyleKind } from './kinds';
import type { RichTextState } from './states';

function wholeOnly(state: RichTextState, start: number, end: number, method: string): void {
  if (start === 0 && end === state.text.length) return;
  throw new NotEmulatedError(`${method} on a part of the text is not emulated`);
}

const valueMethods = {
  getText() {
    return this.text;
  },
  getStartIndex() {
    return 0;
  },
  getEndIndex() {
    return this.text.length;
  },
  getLinkUrl(start?: number, end?: number) {
    wholeOnly(this, start ?? 0, end ?? this.text.length, 'RichTextValue.getLinkUrl');
    return this.link;
  },
  getTextStyle(start?: number, end?: number) {
    wholeOnly(this, start ?? 0, end ?? this.text.length, 'RichTextValue.getTextStyle');
    return this.world.make.textStyle({ world: this.world, style: this.style });
  },
  getRuns() {
    const { world, text, link, style } = this;
    return [world.make.richText({ world, text, link, style })];
  },
  copy() {
    const { world, text, link, style } = this;
    return world.make.richTextBuilder({ world, text, link, style });
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

const builderMethods = {
  setText(text: string) {
    this.text = String(text);
    this.link = null;
    this.style = {};
    return this.self;
  },
  setLinkUrl(...args: [string | null] | [number, number, string | null]) {
    if (args.length === 3) wholeOnly(this, args[0], args[1], 'RichTextValueBuilder.setLinkUrl');
    this.link = args.length === 3 ? args[2] : args[0];
    return this.self;
  },
  setTextStyle(...args: [GoogleTextStyle | null] | [number, number, GoogleTextStyle | null]) {
    if (args.length === 3) wholeOnly(this, args[0], args[1], 'RichTextValueBuilder.setTextStyle');
    const style = args.length === 3 ? args[2] : args[0];
    this.style = style === null ? {} : stateOf(textStyleKind, style).style;
    return this.self;
  },
  build() {
    const { world, text, link, style } = this;
    return world.make.richText({ world, text, link, style });
  },
} satisfies Emulates<GoogleRichTextValueBuilder, RichTextState>;

export const richTextBuilderClass = defineClass(richTextBuilderKind, builderMethods, {
  setText: handle('String'),
  setLinkUrl: handle('String?', 'Integer, Integer, String?'),
  setTextStyle: handle('TextStyle?', 'Integer, Integer, TextStyle?'),
  build: handle(),
});
