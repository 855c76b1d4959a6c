/** Text of a file that ships with the add-in. */
declare module "*.csv" {
  const text: string;
  export default text;
}
