package homeport.cobol.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import homeport.data.CodePage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// The bytes that VALUE clauses give, in EBCDIC, worked out by hand.
class InitialImageTest {
  @Test
  void numbersOfEachUsage() {
    Compiled c =
        Compiled.storage(
                """
                01  Z  PIC S9(3)V9 VALUE -12.5.
                01  ZP PIC S999 VALUE 7.
                01  ZU PIC 9(3) VALUE 7.
                01  ZL PIC S999 SIGN LEADING VALUE -7.
                01  ZS PIC S999 SIGN LEADING SEPARATE VALUE -7.
                01  ZT PIC S999 SIGN TRAILING SEPARATE VALUE 7.
                01  P  PIC S9(4) COMP-3 VALUE -123.
                01  PU PIC 9(3) COMP-3 VALUE 123.
                01  B  PIC S9(4) COMP VALUE -2.
                01  B8 PIC S9(18) COMP VALUE 258.
                01  B5 PIC 9(4) COMP-5 VALUE 65535.
                01  PP PIC 9(2)PPP VALUE 12000.
                01  VP PIC VPP9 VALUE .005.
                """)
            .clean();
    assertEquals("F0F1F2D5", c.hex("Z"));
    assertEquals("F0F0C7", c.hex("ZP"));
    assertEquals("F0F0F7", c.hex("ZU"));
    assertEquals("D0F0F7", c.hex("ZL"));
    assertEquals("60F0F0F7", c.hex("ZS"));
    assertEquals("F0F0F74E", c.hex("ZT"));
    assertEquals("00123D", c.hex("P"));
    assertEquals("123F", c.hex("PU"));
    assertEquals("FFFE", c.hex("B"));
    assertEquals("0000000000000102", c.hex("B8"));
    assertEquals("FFFF", c.hex("B5"));
    assertEquals("F1F2", c.hex("PP"));
    assertEquals("F5", c.hex("VP"));
  }

  @Test
  void texts() {
    Compiled c =
        Compiled.storage(
                """
                01  A PIC X(5) VALUE 'AB'.
                01  J PIC X(5) JUSTIFIED RIGHT VALUE 'AB'.
                01  E PIC ZZ9.9 VALUE ' 12.3'.
                01  S PIC X(3) VALUE SPACES.
                01  H PIC X(3) VALUE HIGH-VALUES.
                01  L PIC X(3) VALUE ALL 'XY'.
                01  Q PIC X(2) VALUE QUOTES.
                01  O PIC X(2) VALUE ZEROS.
                01  X PIC X(3) VALUE X'0102'.
                01  N PIC 9(3) VALUE ZERO.
                01  U PIC X(2).
                01  G VALUE 'ABCD'.
                    05  G1 PIC X(3).
                    05  G2 PIC X(3).
                """)
            .clean();
    assertEquals("C1C2404040", c.hex("A"));
    assertEquals("C1C2404040", c.hex("J"));
    assertEquals("40F1F24BF3", c.hex("E"));
    assertEquals("404040", c.hex("S"));
    assertEquals("FFFFFF", c.hex("H"));
    assertEquals("E7E8E7", c.hex("L"));
    assertEquals("7F7F", c.hex("Q"));
    assertEquals("F0F0", c.hex("O"));
    assertEquals("010240", c.hex("X"));
    assertEquals("F0F0F0", c.hex("N"));
    assertEquals("0000", c.hex("U"));
    assertEquals("C44040", c.hex("G2"));
  }

  @Test
  void aTableHasItsValueInEachOccurrence() {
    Compiled c =
        Compiled.storage(
                """
                01  R.
                    05  T OCCURS 2.
                        10  A PIC X VALUE 'A'.
                        10  N PIC 9 VALUE 1 OCCURS 3.
                        10  U PIC X.
                """)
            .clean();
    assertEquals("C1F1F1F100C1F1F1F100", c.hex("R"));
  }

  @Test
  void registersBeginAsTheManualSays() {
    ProgramModel model = Compiled.storage("01  A PIC X.").clean().model();
    byte[] bytes = model.registerImage().bytes();
    assertEquals(0x0E, bytes[SpecialRegister.SHIFT_OUT.offset()]);
    assertEquals(0x0F, bytes[SpecialRegister.SHIFT_IN.offset()]);
    int at = SpecialRegister.WHEN_COMPILED.offset();
    assertEquals(
        "03/14/2615.09.26", CodePage.of("1140").decode(Arrays.copyOfRange(bytes, at, at + 16)));
  }
}
