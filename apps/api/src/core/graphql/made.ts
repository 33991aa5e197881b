/** An object of the class by which GraphQL knows the member of a union. */
export const made = <Type extends object>(type: new () => Type, values: Type): Type =>
  Object.assign(new type(), values);
