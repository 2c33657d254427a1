package homeport.review;

import homeport.cobol.CompilerOptions;
import homeport.cobol.source.OptionList;
import homeport.diagnostics.Problems;
import homeport.testkit.tidy.Repository;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The sample estate as its `homeport.yaml` says, put together by hand: this room reads no
/// settings.
final class SampleBank {
  static final Path FOLDER = Repository.here().root().resolve("samples/savings-bank");
  static final Path COPYBOOKS = FOLDER.resolve("copybook");
  static final Set<String> UTILITIES = Set.of("IEFBR14", "IDCAMS", "SORT", "IEBGENER");
  static final Set<String> SERVICES = Set.of("CEE3ABD");

  private SampleBank() {}

  static CompilerOptions options() {
    return OptionList.parse(
        "ARITH(COMPAT),TRUNC(STD)",
        CompilerOptions.DEFAULT.withCodepage("IBM-1140"),
        new Problems());
  }

  static ReviewRequest request() {
    return new ReviewRequest(
        FOLDER,
        "Harbour Savings Bank",
        Map.of(
            FOLDER.resolve("cobol"),
            MemberKind.PROGRAM,
            COPYBOOKS,
            MemberKind.COPYBOOK,
            FOLDER.resolve("jcl"),
            MemberKind.JOB,
            FOLDER.resolve("proclib"),
            MemberKind.PROCEDURE,
            FOLDER.resolve("data"),
            MemberKind.DATA),
        List.of(COPYBOOKS),
        options(),
        UTILITIES,
        SERVICES,
        FOLDER.resolve("inventory.csv"),
        null,
        Set.of());
  }
}
