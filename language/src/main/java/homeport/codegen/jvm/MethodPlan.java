package homeport.codegen.jvm;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.MethodTypeDesc;
import java.util.function.BiConsumer;

/// A method that is ready to be written, once it is known which class it and all others are in.
///
/// @param size bytes of its code, about
/// @param page its page of line numbers
/// @param writer gets the builder and the class's page
record MethodPlan(
    String name,
    MethodTypeDesc type,
    int size,
    int page,
    BiConsumer<CodeBuilder, Integer> writer) {}
