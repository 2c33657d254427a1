package homeport.codegen.jvm;

import homeport.codegen.flow.Frame;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;

/// The methods of the program, by what they do.
interface Callees {
  /// A method of the program; every one takes the program object.
  record Callee(ClassDesc owner, String name, MethodTypeDesc type) {
    boolean resumable() {
      return type.parameterCount() > 1;
    }

    boolean result() {
      return type.returnType().equals(Types.INT);
    }
  }

  Callee frame(Frame frame);

  Callee node(int node);
}
