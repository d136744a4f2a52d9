// What the build makes of a script for pages: one line of ASCII, which they carry inline.
declare module '*?text' {
  const text: string;
  export default text;
}
