package homeport.review;

import homeport.review.model.EstateReview;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/// An estate that a test writes.
record EstateFolder(Path folder) {
  EstateFolder with(String file, String text) throws IOException {
    return with(file, text.getBytes(StandardCharsets.UTF_8));
  }

  EstateFolder with(String file, byte[] bytes) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, bytes);
    return this;
  }

  /// A program of one paragraph with some statements, each on a line of its own.
  EstateFolder program(String name, String... statements) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append("       IDENTIFICATION DIVISION.\n");
    text.append("       PROGRAM-ID. ").append(name).append(".\n");
    text.append("       DATA DIVISION.\n");
    text.append("       WORKING-STORAGE SECTION.\n");
    text.append("       01  WS-NAME PIC X(8).\n");
    text.append("       01  WS-CODE PIC X(8) VALUE 'PGMV'.\n");
    text.append("       PROCEDURE DIVISION.\n");
    for (String statement : statements) {
      text.append("           ").append(statement).append('\n');
    }
    text.append("           GOBACK.\n");
    return with("cbl/" + name + ".cbl", text.toString());
  }

  EstateReview review() throws IOException {
    return Review.of(
        ReviewRequest.of(
            folder,
            "test",
            Set.of("IEFBR14", "IDCAMS", "IKJEFT01", "IGYCRCTL", "IEWBLINK"),
            Set.of("CEE3ABD")));
  }
}
