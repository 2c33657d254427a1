/// The rules of the house that a formatter does not know: sizes, names, null marks. Each rule looks
/// at sources and returns its findings, one line each; none is good.
@NullMarked
package homeport.testkit.tidy;

import org.jspecify.annotations.NullMarked;
