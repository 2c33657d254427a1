/// What makes programs of sources in a job: the COBOL compiler and the binder (docs/build.md).
@NullMarked
package homeport.build;

import org.jspecify.annotations.NullMarked;
