// Google's classes TextStyle and TextStyleBuilder.
import { readColor } from '../../../model/showing/colors';
import {
  defineClass,
  handle,
  read,
  type Emulates,
  type Receiver,
} from '../../../runtime/objects/emulatedClass';
import type { GoogleTextStyle, GoogleTextStyleBuilder } from '../googleTypes';
import { textStyleBuilderKind, textStyleKind } from '../kinds';
import type { TextStylePatch, TextStyleState } from '../states';

const styleMethods = {
  isBold() {
    return this.style.bold ?? null;
  },
  isItalic() {
    return this.style.italic ?? null;
  },
  isUnderline() {
    return this.style.underline ?? null;
  },
  isStrikethrough() {
    return this.style.strikethrough ?? null;
  },
  getFontFamily() {
    return this.style.fontFamily ?? null;
  },
  getFontSize() {
    return this.style.fontSize ?? null;
  },
  getForegroundColor() {
    return this.style.fontColor ?? null;
  },
  copy() {
    return this.world.make.textStyleBuilder({ world: this.world, style: this.style });
  },
} satisfies Emulates<GoogleTextStyle, TextStyleState>;

export const textStyleClass = defineClass(textStyleKind, styleMethods, {
  isBold: read(),
  isItalic: read(),
  isUnderline: read(),
  isStrikethrough: read(),
  getFontFamily: read(),
  getFontSize: read(),
  getForegroundColor: read(),
  copy: handle(),
});

type Self = Receiver<GoogleTextStyleBuilder, TextStyleState>;

const styled = (builder: Self, patch: TextStylePatch): GoogleTextStyleBuilder => {
  builder.style = { ...builder.style, ...patch };
  return builder.self;
};

const builderMethods = {
  setBold(bold: boolean) {
    return styled(this, { bold });
  },
  setItalic(italic: boolean) {
    return styled(this, { italic });
  },
  setUnderline(underline: boolean) {
    return styled(this, { underline });
  },
  setStrikethrough(strikethrough: boolean) {
    return styled(this, { strikethrough });
  },
  setFontFamily(fontFamily: string) {
    return styled(this, { fontFamily });
  },
  setFontSize(fontSize: number) {
    return styled(this, { fontSize });
  },
  setForegroundColor(color: string) {
    const fontColor = readColor(color);
    return styled(this, fontColor === undefined ? {} : { fontColor });
  },
  build() {
    return this.world.make.textStyle({ world: this.world, style: this.style });
  },
} satisfies Emulates<GoogleTextStyleBuilder, TextStyleState>;

export const textStyleBuilderClass = defineClass(textStyleBuilderKind, builderMethods, {
  setBold: handle('Boolean'),
  setItalic: handle('Boolean'),
  setUnderline: handle('Boolean'),
  setStrikethrough: handle('Boolean'),
  setFontFamily: handle('String'),
  setFontSize: handle('Integer'),
  setForegroundColor: handle('String'),
  build: handle(),
});
