/** The environment or the usage is wrong: exit 2, two lines, the second something to paste or do. */
export class Trouble extends Error {
  readonly code: string;
  readonly hint: string;

  constructor(code: string, message: string, hint: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'Trouble';
    this.code = code;
    this.hint = hint;
  }
}
