/// What makes programs of sources in a job: the COBOL compiler and the binder.
@NullMarked
package homeport.utilities.build;

import org.jspecify.annotations.NullMarked;
