/** The namespace of what a file says of itself in its XMP packet; never changed, or older files could not be read. */
export const identityNamespace = 'urn:self-explaining-form:1:';

/** The entry of the document information dictionary that repeats it, for programs that drop the XMP packet when they save. */
export const identityEntry = 'SelfExplainingForm';

/** The entry of a drop-down that lists its options' values in the order of its labels, the prompt aside: labels alone are shown. */
export const optionValuesEntry = 'OptionValues';
