/** The dictionaries of pinyin-match: for each syllable, the characters that can be read so. */
declare module "pinyin-match/src/simplified_dict.js" {
  export const dict: Record<string, string>;
}
declare module "pinyin-match/src/traditional_dict.js" {
  export const dict: Record<string, string>;
}
