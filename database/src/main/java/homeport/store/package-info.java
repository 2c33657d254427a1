/// The one relational store: units of work and keyed tables behind [Store]. [EmbeddedStore] keeps
/// an estate's store in this process (H2), [SingleFileStore] one keyed data set in a file of its
/// own. Only this room touches `java.sql`.
@NullMarked
package homeport.store;

import org.jspecify.annotations.NullMarked;
