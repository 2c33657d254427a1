/// Benchmarks: COBOL programs whose output is known, timed as whole processes, beside another
/// compiler's where there is one (docs/bench.md).
@NullMarked
package homeport.bench;

import org.jspecify.annotations.NullMarked;
