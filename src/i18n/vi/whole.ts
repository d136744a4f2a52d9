// What the commune is called as a whole, in Vietnamese.

/**
 * Words for units of which a commune is one, or of which a ward or a township consists: where the plan counts by these,
 * the whole of them may be no xã.
 */
const notOfACommune = ['xã', 'phường', 'thị trấn', 'tổ dân phố', 'khu phố', 'khóm'];

/** Toàn xã; Toàn địa bàn where the plan's word for a unit does not say that the whole is a xã. */
export const viWhole = (unitWord: string): string =>
  notOfACommune.includes(unitWord.trim().toLowerCase()) ? 'Toàn địa bàn' : 'Toàn xã';
