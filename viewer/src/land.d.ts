declare module 'land:outlines' {
  export const unit: number;
  export const coarse: string;
  export const fine: string;
}
