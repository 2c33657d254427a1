/// JMH benchmarks of single kernels (docs/performance.md).
@NullMarked
package homeport.kernels;

import org.jspecify.annotations.NullMarked;
