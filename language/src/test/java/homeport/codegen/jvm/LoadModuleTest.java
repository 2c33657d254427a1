package homeport.codegen.jvm;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import homeport.codegen.interpret.Engines;
import homeport.codegen.interpret.ProgramMaker;
import homeport.codegen.ir.Unit;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoadModuleTest {
  private static EmittedProgram program() {
    ProgramMaker maker = new ProgramMaker("PAY-1", 8);
    maker.item("WS-RATE", 0, 4, "PIC S9(7) COMP-3");
    maker.copied(1_001, 20, "CALC.cpy", 12);
    maker.node("MAIN", List.of(maker.show("hello")));
    Unit unit = maker.unit();
    return Emitter.emit(unit);
  }

  @Test
  void whatIsReadRunsAsWhatWasWritten() {
    EmittedProgram program = program();
    EmittedProgram read = LoadModule.read(LoadModule.write(program));
    assertNotNull(read);
    assertEquals("PAY-1", read.programName());
    assertEquals(program.info(), read.info());
    assertEquals("hello | returned 0 hello | returned 0 ", Engines.emitted(read, 10));
    assertArrayEquals(LoadModule.write(program), LoadModule.write(read));
  }

  @Test
  void anotherVersionADamagedOrAShortModuleIsNone() {
    byte[] module = LoadModule.write(program());
    byte[] other = module.clone();
    ByteBuffer.wrap(other).putInt(4, LoadModule.VERSION + 1);
    assertNull(LoadModule.read(other));
    for (int length = 0; length < module.length; length += 97) {
      assertNull(LoadModule.read(Arrays.copyOf(module, length)));
    }
    for (int at = 0; at < module.length; at += 31) {
      byte[] damaged = module.clone();
      damaged[at] ^= 0x10;
      assertNull(LoadModule.read(damaged), "byte " + at);
    }
  }
}
