package homeport.jobs.queue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The messages of a request for data sets (docs/formats/job-socket.md).
final class DataAnswer {
  /// Between the words of a command line, of which none has this character.
  static final String BETWEEN = "\0";

  /// Characters of a message; what is longer goes in several.
  private static final int PART_MAX = 1 << 20;

  private static final String STATUS = "status";

  private DataAnswer() {}

  static List<Message> of(DataDesk desk, Message request) throws QueueRefusal, IOException {
    Path directory = Path.of(request.value("directory"));
    DataDesk.Done done = desk.data(directory, List.of(request.text().split(BETWEEN, -1)));
    List<Message> answers = new ArrayList<>();
    parts(answers, "out", done.out());
    parts(answers, "err", done.err());
    answers.add(Message.of("ok", Map.of(STATUS, Integer.toString(done.status()))));
    return answers;
  }

  private static void parts(List<Message> answers, String word, String text) {
    int at = 0;
    while (at < text.length()) {
      int end = Math.min(text.length(), at + PART_MAX);
      if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
        end--;
      }
      answers.add(new Message(word, Map.of(), text.substring(at, end)));
      at = end;
    }
  }

  static DataDesk.Done done(Message ok, String out, String err) throws IOException {
    String status = ok.value(STATUS);
    if (!status.matches("[0-9]{1,3}")) {
      throw new IOException("the job socket gave no status for data");
    }
    return new DataDesk.Done(Integer.parseInt(status), out, err);
  }
}
