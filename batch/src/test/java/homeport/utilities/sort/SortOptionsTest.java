package homeport.utilities.sort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import homeport.datasets.Dcb;
import homeport.datasets.RecordFormat;
import homeport.runtime.Abend;
import homeport.utilities.StepFixture;
import homeport.utilities.StepFixture.Ran;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Options that decide what an outcome means, DFSPARM, MERGE with INREC, IFTRAIL and VLTRAIL (z/OS
/// DFSORT Application Programming Guide, "OPTION control statement", "DFSPARM DD statement",
/// "OUTFIL control statements").
class SortOptionsTest {
  private static final Dcb FB4 = Dcb.of(RecordFormat.FB, 4);
  private static final Dcb FB50 = Dcb.of(RecordFormat.FB, 50);

  @TempDir Path folder;
  private StepFixture step;

  @BeforeEach
  void open() {
    step = new StepFixture(folder);
  }

  @AfterEach
  void close() {
    step.close();
  }

  private Ran sort(String statements) {
    return step.sysin(statements).run(new SortUtility(), "SYSOUT");
  }

  private int copied(String options, int lrecl) {
    step.writeText("IN.DATA", FB4, "AAAA");
    String out = "OUT.L" + lrecl;
    step.dd("SORTIN", "IN.DATA", FB4).dd("SORTOUT", out, Dcb.of(RecordFormat.FB, lrecl));
    return sort(" OPTION COPY" + options).code();
  }

  @Test
  void looksAtTheLengthOfOutputs() {
    assertEquals(0, copied("", 6));
    assertEquals(4, copied(",PAD=RC4", 6));
    assertEquals(16, copied(",PAD=RC16", 6));
    assertEquals(0, copied(",PAD=RC16", 3));
    assertEquals(4, copied(",TRUNC=RC4", 3));
    assertEquals(16, copied(",TRUNC=RC16", 3));
    assertEquals(0, copied(",TRUNC=RC16,PAD=RC16\n OUTREC BUILD=(1,3)", 3));
    // two bytes are filled up to three, though SORTIN has four
    assertEquals(4, copied(",TRUNC=RC16,PAD=RC4\n OUTREC BUILD=(1,2)", 3));
  }

  @Test
  void saysWhatAnEmptyOutfilMeans() {
    step.writeText("IN.DATA", FB4, "AAAA");
    step.dd("SORTIN", "IN.DATA", FB4).dd("OUT", "OUT.DATA", Dcb.NONE);
    String empty = " OPTION COPY%s\n OUTFIL FNAMES=OUT,OMIT=(1,1,CH,EQ,C'A')%s";
    assertEquals(0, sort(empty.formatted("", "")).code());
    assertEquals(4, sort(empty.formatted(",NULLOFL=RC4", "")).code());
    assertEquals(16, sort(empty.formatted(",NULLOFL=RC4", ",NULLOFL=RC16")).code());
    assertEquals(0, sort(empty.formatted(",NULLOFL=RC16", ",NULLOFL=RC0")).code());
  }

  /// The code is the number of the message.
  @Test
  void endsAbnormallyWhenAsked() {
    step.writeText("IN.DATA", FB4, "AAAA");
    step.dd("SORTIN", "IN.DATA", FB4).dd("SORTOUT", "OUT.DATA", Dcb.NONE);
    assertEquals(0, sort(" OPTION COPY\n DEBUG ABEND").code());
    assertEquals(16, sort(" SORT FIELDS=(9,1,CH,A)\n DEBUG NOABEND").code());
    Abend late = assertThrows(Abend.class, () -> sort(" SORT FIELDS=(9,1,CH,A)\n DEBUG ABEND"));
    assertEquals("U0027", late.code());
    Abend early = assertThrows(Abend.class, () -> sort(" SORT FIELDS=(1,1,CH,X)\n OPTION ABEND"));
    assertEquals("U0007", early.code());
    step.without("SORTIN");
    Abend without = assertThrows(Abend.class, () -> sort(" OPTION COPY,ABEND"));
    assertTrue(without.code().matches("U0[0-9]{3}"), without.code());
  }

  private Ran summed(String options) {
    step.writeText("IN.DATA", FB4, "A199", "A101", "B101", "B102");
    step.dd("SORTIN", "IN.DATA", FB4).dd("SORTOUT", "OUT.DATA", Dcb.NONE);
    return sort(" SORT FIELDS=(1,2,CH,A)\n SUM FIELDS=(3,2,ZD)\n OPTION EQUALS" + options);
  }

  @Test
  void tellsOverflow() {
    assertEquals(0, summed("").code());
    assertEquals("A199\nA101\nB103\n", step.readText("OUT.DATA"));
    assertEquals(4, summed(",OVFLO=RC4").code());
    assertEquals(16, summed(",OVFLO=RC16").code());
    assertEquals(0, summed(",NZDPRINT").code());
    assertEquals("A199\nA101\nB10C\n", step.readText("OUT.DATA"));
  }

  @Test
  void takesOptionsFromDfsparm() {
    step.writeText("IN.DATA", FB4, "C", "B", "A");
    step.dd("SORTIN", "IN.DATA", FB4).dd("SORTOUT", "OUT.DATA", Dcb.NONE);
    step.instream("DFSPARM", " STOPAFT=2,VLSHRT\n SORT FIELDS=(1,1,CH,A)");
    Ran ran = sort(" SORT FIELDS=(1,1,CH,D)\n OPTION STOPAFT=1");
    assertEquals(0, ran.code(), ran.listing());
    assertEquals("B\nC\n", step.readText("OUT.DATA"));
  }

  @Test
  void cutsLongRecords() {
    Dcb vb20 = Dcb.of(RecordFormat.VB, 20);
    step.writeText("IN.DATA", vb20, "ABCDEFGH", "XY");
    step.dd("SORTIN", "IN.DATA", vb20).dd("SORTOUT", "OUT.DATA", Dcb.of(RecordFormat.VB, 9));
    assertEquals(16, sort(" OPTION COPY").code());
    assertEquals(0, sort(" OPTION COPY,VLLONG").code());
    assertEquals("ABCDE\nXY\n", step.readText("OUT.DATA"));
  }

  @Test
  void acceptsWhatHasNoEffect() {
    step.writeText("IN.DATA", FB4, "B", "A");
    step.dd("SORTIN", "IN.DATA", FB4).dd("SORTOUT", "OUT.DATA", Dcb.NONE);
    Ran ran =
        sort(
            """
             SORT FIELDS=(1,1,CH,A),WORK=3,SOLRF
             OPTION LOCALE=NONE,EFS=NONE,VSAMEMT,SPANINC=RC4
             DEBUG NOASSIST,BUFFERS=ANY
             INPFIL EXIT
            """);
    assertEquals(0, ran.code(), ran.listing());
    assertEquals("A\nB\n", step.readText("OUT.DATA"));
    assertTrue(sort(" SORT FIELDS=COPY,LOCALE=FR_FR").messages().contains("HP4104"));
    assertTrue(sort(" SORT FIELDS=COPY\n DEBUG ABSTP").messages().contains("HP4104"));
  }

  /// Keys are those of the records that INREC has made.
  @Test
  void mergesWhatInrecMakes() {
    step.instream("SORTIN01", "XA\nXC\nYA").instream("SORTIN02", "XB\nXD\nYC");
    step.dd("SORTOUT", "OUT.DATA", Dcb.of(RecordFormat.FB, 3));
    Ran ran =
        sort(
            """
             MERGE FIELDS=(1,1,CH,A)
             OMIT COND=(1,1,CH,EQ,C'Y')
             INREC BUILD=(2,1,1,1,C'-')
            """);
    assertEquals(0, ran.code(), ran.listing());
    assertEquals("AX-\nBX-\nCX-\nDX-\n", step.readText("OUT.DATA"));
    assertTrue(ran.listing().contains("RECORDS - IN: 6, OUT: 4"), ran.listing());
  }

  /// The manual's example 30 of OUTFIL, with positions worked out from its description.
  @Test
  void bringsTrailersUpToDate() {
    step.writeText(
        "IN.DATA",
        FB50,
        "H 2010/07/06",
        "D key1   0100",
        "D key2   0200",
        "D key2   0118",
        "D key1   0150",
        "D key1   0025",
        "D key2   1000",
        "D key2   0310",
        "T X  0007 QR 001903 D52-007-321-7526");
    step.dd("SORTIN", "IN.DATA", FB50);
    step.dd("OUT1", "OUT1.DATA", Dcb.NONE).dd("OUT2", "OUT2.DATA", Dcb.NONE);
    String trailer =
        """
           IFTRAIL=(HD=YES,TRLID=(1,1,CH,EQ,C'T'),
             TRLUPD=(6:COUNT=(M11,LENGTH=4),
               14:TOT=(10,4,ZD,TO=ZD,LENGTH=6)))
        """;
    Ran ran =
        sort(
            " OPTION COPY\n OUTFIL FNAMES=OUT1,\n   INCLUDE=(3,4,CH,EQ,C'key1'),\n"
                + trailer
                + " OUTFIL FNAMES=OUT2,\n   INCLUDE=(3,4,CH,EQ,C'key2'),\n"
                + trailer);
    assertEquals(0, ran.code(), ran.listing());
    assertEquals(
        """
        H 2010/07/06
        D key1   0100
        D key1   0150
        D key1   0025
        T X  0003 QR 000275 D52-007-321-7526
        """,
        step.readText("OUT1.DATA"));
    assertEquals(
        """
        H 2010/07/06
        D key2   0200
        D key2   0118
        D key2   1000
        D key2   0310
        T X  0004 QR 001628 D52-007-321-7526
        """,
        step.readText("OUT2.DATA"));
  }

  /// The record descriptor word holds binary zeros, too; it is no part of the data.
  @Test
  void findsNothingInDescriptorWords() {
    Dcb vb20 = Dcb.of(RecordFormat.VB, 20);
    step.write("IN.DATA", vb20, List.of(new byte[] {(byte) 0xC1, 0, (byte) 0xC2}));
    step.dd("SORTIN", "IN.DATA", vb20).dd("SORTOUT", "OUT.DATA", Dcb.NONE);
    assertEquals(0, sort(" OPTION COPY\n INREC FINDREP=(IN=X'00',OUT=C'zz')").code());
    assertEquals("AzzB\n", step.readText("OUT.DATA"));
  }

  /// Fields of OUTFIL that short records do not reach: an end, false, or zeros.
  @Test
  void takesShortRecordsAsOptionsSay() {
    Dcb vb20 = Dcb.of(RecordFormat.VB, 20);
    step.writeText("IN.DATA", vb20, "A", "BX", "CYZ");
    step.dd("SORTIN", "IN.DATA", vb20).dd("OUT", "OUT.DATA", Dcb.NONE);
    String outfil = "\n OUTFIL FNAMES=OUT,INCLUDE=(6,1,CH,NE,C'X')";
    assertTrue(sort(" OPTION COPY" + outfil).messages().contains("ICE218A"));
    assertEquals(0, sort(" OPTION COPY,VLSHRT" + outfil).code());
    assertEquals("CYZ\n", step.readText("OUT.DATA"));
    assertEquals(0, sort(" OPTION COPY,VLSCMP" + outfil).code());
    assertEquals("A\nCYZ\n", step.readText("OUT.DATA"));
  }

  @Test
  void looksForFieldsOfOutfil() {
    step.writeText("IN.DATA", FB4, "A");
    step.dd("SORTIN", "IN.DATA", FB4).dd("OUT", "OUT.DATA", Dcb.NONE);
    for (String operands :
        List.of("INCLUDE=(4,2,CH,EQ,C'AB')", "BUILD=(1,5)", "TRAILER1=(TOT=(2,4,ZD))")) {
      Ran ran = sort(" OPTION COPY\n OUTFIL FNAMES=OUT," + operands);
      assertTrue(ran.messages().contains("ICE027A"), ran.listing());
    }
  }

  /// SUM in JNF2CNTL leaves one record of F2 for each key; symbols stand behind F1: and F2:.
  @Test
  void joinsWithSums() {
    step.writeText("ONE.DATA", FB4, "A1", "B1", "B2");
    step.writeText("TWO.DATA", FB4, "A005", "A006", "B001", "C002");
    step.dd("IN1", "ONE.DATA", FB4).dd("IN2", "TWO.DATA", FB4);
    step.dd("SORTOUT", "OUT.DATA", Dcb.NONE);
    step.instream("SYMNAMES", "NAME,1,2,CH\nAMOUNT,2,3,ZD");
    String join =
        """
         OPTION COPY
         JOINKEYS F1=IN1,FIELDS=(1,1,A)
         JOINKEYS F2=IN2,FIELDS=(1,1,A)
         REFORMAT FIELDS=(F1:NAME,F2:AMOUNT)
        """;
    assertEquals(0, sort(join).code());
    assertEquals("A1005\nA1006\nB1001\nB2001\n", step.readText("OUT.DATA"));
    step.instream("JNF2CNTL", " SUM FIELDS=(2,3,ZD)");
    Ran ran = sort(join);
    assertEquals(0, ran.code(), ran.listing());
    assertEquals("A1011\nB1001\nB2001\n", step.readText("OUT.DATA"));
    step.instream("JNF2CNTL", " SUM FIELDS=NONE");
    assertEquals(0, sort(join).code());
    assertEquals("A1005\nB1001\nB2001\n", step.readText("OUT.DATA"));
    step.instream("JNF2CNTL", " SORT FIELDS=(1,1,CH,A)");
    assertTrue(sort(join).messages().contains("HP4118"));
  }

  @Test
  void putsATextBehindVariableRecords() {
    Dcb vb20 = Dcb.of(RecordFormat.VB, 20);
    step.writeText("IN.DATA", vb20, "AB  ", "C");
    step.dd("SORTIN", "IN.DATA", vb20).dd("OUT", "OUT.DATA", Dcb.NONE);
    assertEquals(0, sort(" OPTION COPY\n OUTFIL FNAMES=OUT,VLTRIM=C' ',VLTRAIL=C'<>'").code());
    assertEquals("AB<>\nC<>\n", step.readText("OUT.DATA"));
  }
}
