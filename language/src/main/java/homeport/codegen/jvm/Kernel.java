package homeport.codegen.jvm;

import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;

/// A method of `homeport.data`, `homeport.runtime` or the JDK that emitted code calls.
record Kernel(ClassDesc owner, String name, MethodTypeDesc type, boolean isStatic) {
  boolean inInterface() {
    return owner.equals(ConstantDescs.CD_List);
  }
}
