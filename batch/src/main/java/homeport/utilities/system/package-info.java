/// IEHPROGM and IEHLIST: entries of the catalog and members of libraries, changed and listed.
@NullMarked
package homeport.utilities.system;

import org.jspecify.annotations.NullMarked;
