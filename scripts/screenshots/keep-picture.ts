/** Keeps a picture under its name in the folder of the pictures. */
export type KeepPicture = (name: string, png: Uint8Array) => void;
