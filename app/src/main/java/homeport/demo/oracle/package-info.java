/// The sample bank a second time: its generator, posting and reports written from the record
/// layouts and rules in `samples/savings-bank/README.md`, with `BigDecimal`, `BigInteger` and Java
/// collections.
///
/// It exists to be compared with what the COBOL programs write, so it shares nothing with them:
/// nothing here imports any other package of Homeport. A fault in the compiler, the runtime, the
/// data sets or the sort cannot hide by being in both.
@NullMarked
package homeport.demo.oracle;

import org.jspecify.annotations.NullMarked;
