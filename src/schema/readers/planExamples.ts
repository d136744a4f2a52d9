// What may be typed into the cells of an indicator: what a finding quotes where a cell cannot be read.

export const codeExample = 'TN2; TN2.CHET';
export const decimalsExamples = '0; 1; 2; 3';
export const countingExamples = 'Phát sinh; Lũy kế; Hiện có';
export const baseExample = 'M1C + M2C';
export const dateExample = '30/11/2024';
export const capExamples = 'DS14; không';
export const targetExamples =
  '≥95%; >50%; 807; ≤20%; <5%; tối đa 30; giảm 4%; 2/hộ; 2/tuần; 92,6% đến 31/12/2025';
