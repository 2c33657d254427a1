package homeport.jobs.queue;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ProtocolException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The queue of another process, reached through its socket.
public final class JobClient implements JobControl, DataDesk {
  private final UnixDomainSocketAddress address;

  private JobClient(UnixDomainSocketAddress address) {
    this.address = address;
  }

  /// The queue of the process that has an estate, or null when none listens.
  ///
  /// @param state the estate's `.homeport` folder
  public static @Nullable JobClient find(Path state) throws IOException {
    UnixDomainSocketAddress address = ControlSocket.of(state).find();
    if (address == null) {
      return null;
    }
    try (SocketChannel channel = SocketChannel.open(address)) {
      return channel.isConnected() ? new JobClient(address) : null;
    } catch (IOException _) {
      return null; // what a process that was killed has left
    }
  }

  private List<QueuedJob> ask(String word, Map<String, String> values, String text)
      throws QueueRefusal, IOException {
    List<QueuedJob> jobs = new ArrayList<>();
    for (Message answer : answers(word, values, text)) {
      if (answer.word().equals("job")) {
        jobs.add(QueueFile.parse(answer.value("id"), answer.text()));
      }
    }
    return jobs;
  }

  /// All answers, of which `ok` is the last.
  private List<Message> answers(String word, Map<String, String> values, String text)
      throws QueueRefusal, IOException {
    Map<String, String> all = new TreeMap<>(values);
    all.put("protocol", JobServer.HEAD);
    try (SocketChannel channel = SocketChannel.open(address);
        InputStream in = new BufferedInputStream(Channels.newInputStream(channel));
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
      new Message(word, all, text).write(out);
      List<Message> answers = new ArrayList<>();
      Message answer = Message.read(in);
      while (!answer.word().equals("ok")) {
        if (answer.word().equals("refused")) {
          throw new QueueRefusal(answer.value("id"), answer.value("sentence"));
        }
        answers.add(answer);
        answer = Message.read(in);
      }
      answers.add(answer);
      return answers;
    } catch (ProtocolException e) {
      throw e;
    } catch (IOException _) {
      throw new QueueRefusal(
          "HP5025",
          "the process that has the estate ended before it answered; `homeport jobs list` shows"
              + " what became of the job");
    }
  }

  private QueuedJob one(String word, Map<String, String> values) throws QueueRefusal, IOException {
    List<QueuedJob> jobs = ask(word, values, "");
    if (jobs.size() != 1) {
      throw new IOException("the job socket gave " + jobs.size() + " jobs for " + word);
    }
    return jobs.getFirst();
  }

  @Override
  public List<QueuedJob> submit(String text, String source, String owner)
      throws QueueRefusal, IOException {
    return ask("submit", Map.of("source", source, "owner", owner), text);
  }

  @Override
  public QueuedJob await(String jobId) throws QueueRefusal, IOException {
    return one("await", Map.of("job", jobId));
  }

  @Override
  public QueuedJob hold(String jobId) throws QueueRefusal, IOException {
    return one("hold", Map.of("job", jobId));
  }

  @Override
  public QueuedJob release(String jobId) throws QueueRefusal, IOException {
    return one("release", Map.of("job", jobId));
  }

  @Override
  public QueuedJob cancel(String jobId, boolean dump) throws QueueRefusal, IOException {
    return one("cancel", Map.of("job", jobId, "dump", dump ? "yes" : "no"));
  }

  @Override
  public QueuedJob restart(String jobId, String from) throws QueueRefusal, IOException {
    return one("restart", Map.of("job", jobId, "from", from));
  }

  @Override
  public void purge(String jobId) throws QueueRefusal, IOException {
    List<QueuedJob> none = ask("purge", Map.of("job", jobId), "");
    assert none.isEmpty();
  }

  @Override
  public Done data(Path directory, List<String> words) throws QueueRefusal, IOException {
    Map<String, String> values = Map.of("directory", directory.toString());
    StringBuilder out = new StringBuilder();
    StringBuilder err = new StringBuilder();
    List<Message> answers = answers("data", values, String.join(DataAnswer.BETWEEN, words));
    for (Message answer : answers) {
      switch (answer.word()) {
        case "out" -> out.append(answer.text());
        case "err" -> err.append(answer.text());
        default -> {
          // `ok`, with the status
        }
      }
    }
    return DataAnswer.done(answers.getLast(), out.toString(), err.toString());
  }
}
