package homeport.review;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  @TempDir Path folder;

  @Test
  void twoReviewsAreTheSameBytes() throws IOException {
    Path first = folder.resolve("first");
    Path second = folder.resolve("second");
    Review.write(Review.of(SampleBank.request()), first);
    Review.write(Review.of(SampleBank.request()), second);
    for (String file : List.of("review.json", "index.html")) {
      assertArrayEquals(
          Files.readAllBytes(first.resolve(file)), Files.readAllBytes(second.resolve(file)), file);
    }
    try (var files = Files.list(first)) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void theJsonHasTheDocumentedFieldsInOrder() throws IOException {
    Review.write(Review.of(SampleBank.request()), folder);
    List<String> names = new ArrayList<>();
    JsonFactory strict =
        JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
    try (JsonParser json = strict.createParser(folder.resolve("review.json").toFile())) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        names.add(json.currentName());
        json.nextToken();
        json.skipChildren();
      }
    }
    assertEquals(
        List.of(
            "format",
            "estate",
            "totals",
            "inventory",
            "programs",
            "calls",
            "jobs",
            "procedures",
            "datasets",
            "copybooks",
            "findings",
            "blockers",
            "waves",
            "members",
            "left_out"),
        names);
  }

  @Test
  void thePageNeedsNoNetworkAndCannotBeBrokenByAName() throws IOException {
    EstateFolder estate = new EstateFolder(folder.resolve("estate"));
    estate.with("cbl/X.cbl", "       ID DIVISION.\n       PROGRAM-ID. '</script><b>'.\n");
    Review.write(estate.review(), folder.resolve("out"));
    String page = Files.readString(folder.resolve("out/index.html"));
    String apart = page.replace("http://www.w3.org/2000/svg", "");
    assertFalse(Pattern.compile("https?://|src=|@import|url\\(").matcher(apart).find());
    assertEquals(3, Pattern.compile("</script>").matcher(page).results().count());
    assertFalse(page.contains("</script><b>"));
    assertTrue(page.contains("\"zh\"") || page.contains("zh: {"));
  }

  @Test
  void everyWordIsThereInBothLanguages() throws IOException {
    try (var in = Review.class.getResourceAsStream("report/words.js")) {
      String text = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
      int chinese = text.indexOf("  zh: {");
      assertEquals(keys(text.substring(0, chinese)), keys(text.substring(chinese + 7)));
    }
  }

  private static List<String> keys(String text) {
    return Pattern.compile("(?:^|[ {])(\\w+): \"")
        .matcher(text)
        .results()
        .map(m -> m.group(1))
        .toList();
  }
}
