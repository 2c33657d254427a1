/// What compiled programs call: storage, files, CALL, abends. Owns the ports ([Files], [Console])
/// behind which data sets and devices live; knows no storage engine, driver or terminal.
@NullMarked
package homeport.runtime;

import org.jspecify.annotations.NullMarked;
