/// A parameter field as a tree: keywords, lists and texts.
@NullMarked
package homeport.jcl.parameters;

import org.jspecify.annotations.NullMarked;
