package homeport.codegen.jvm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.junit.jupiter.api.Test;

/// Every method that emitted code calls exists as it is called.
class KernelsTest {
  @Test
  void everyKernelIsThere() throws ReflectiveOperationException {
    int found = 0;
    for (Field field : Kernels.class.getDeclaredFields()) {
      if (field.getType() != Kernel.class) {
        continue;
      }
      field.setAccessible(true);
      Kernel kernel = (Kernel) field.get(null);
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      Class<?> owner = (Class<?>) kernel.owner().resolveConstantDesc(lookup);
      MethodType type = kernel.type().resolveConstantDesc(lookup);
      Method method = owner.getMethod(kernel.name(), type.parameterArray());
      assertEquals(type.returnType(), method.getReturnType(), field::getName);
      assertEquals(kernel.isStatic(), Modifier.isStatic(method.getModifiers()), field::getName);
      assertTrue(Modifier.isPublic(method.getModifiers()), field::getName);
      found++;
    }
    assertTrue(found > 80, "kernels found: " + found);
  }
}
