/// The resolved model: every name bound, every item with its area, offset, length and usage. What
/// the code generator needs to know about a program that passed all checks.
@NullMarked
package homeport.cobol.model;

import org.jspecify.annotations.NullMarked;
