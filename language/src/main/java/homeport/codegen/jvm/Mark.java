package homeport.codegen.jvm;

import java.lang.classfile.Label;
import org.jspecify.annotations.Nullable;

/// A place in a method to jump to; without a label while code is only being measured.
record Mark(@Nullable Label label) {}
