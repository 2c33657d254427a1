/// Job control language to a model of the job that can be run.
@NullMarked
package homeport.jcl;

import org.jspecify.annotations.NullMarked;
