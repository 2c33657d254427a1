/// The tree of parameters to typed values and the job.
@NullMarked
package homeport.jcl.build;

import org.jspecify.annotations.NullMarked;
