/// IEBPTPCH: records and members printed or punched.
@NullMarked
package homeport.utilities.print;

import org.jspecify.annotations.NullMarked;
