package homeport.datasets.unload;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import homeport.data.CodePage;
import homeport.datasets.Dcb;
import java.io.IOException;

/// Whatever a library that came from a mainframe holds, its members come out, or a sentence says
/// what is wrong with it (docs/cobol.md says how to search).
class UnloadFuzzTest {
  /// How long a search lasts that nobody stops.
  private static final String DAY = "24h";

  @FuzzTest(maxDuration = DAY)
  void records(FuzzedDataProvider data) throws IOException {
    int bytes = data.remainingBytes();
    UnloadReader.Source source =
        () -> data.remainingBytes() == 0 ? null : data.consumeBytes(data.consumeInt(1, 700));
    try {
      UnloadReader unload = UnloadReader.open("ANY", source, CodePage.of("IBM-1140"), Dcb.NONE);
      int records = 0;
      for (int i = 0; i < unload.members().size(); i++) {
        UnloadReader.Member member = unload.member();
        while (member.next()) {
          assertTrue(++records <= bytes, "more records than bytes");
        }
      }
    } catch (UnloadDamage damage) {
      assertTrue(damage.getMessage() != null && !damage.getMessage().isEmpty());
    }
  }
}
