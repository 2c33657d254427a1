package homeport.jobs.queue;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/// Lets other processes reach the queue of the process that has the estate: one request and its
/// answer for each connection, over a socket that only the owner of the estate can open.
public final class JobServer implements AutoCloseable {
  static final String HEAD = "homeport-jobs 1";

  /// Most connections at a time; most of them wait for the ends of jobs.
  private static final int CONNECTIONS_MAX = 1_000;

  private final JobQueue queue;
  private final DataDesk desk;
  private final ControlSocket place;
  private final UnixDomainSocketAddress address;
  private final ServerSocketChannel channel;
  private final Consumer<Throwable> faults;
  private final Semaphore room = new Semaphore(CONNECTIONS_MAX);

  private JobServer(
      JobQueue queue,
      DataDesk desk,
      ControlSocket place,
      UnixDomainSocketAddress address,
      ServerSocketChannel channel,
      Consumer<Throwable> faults) {
    this.queue = queue;
    this.desk = desk;
    this.place = place;
    this.address = address;
    this.channel = channel;
    this.faults = faults;
  }

  /// Begins to listen.
  ///
  /// @param state the estate's `.homeport` folder, which this process owns
  /// @param faults gets what went wrong here and was no fault of who asked
  public static JobServer start(JobQueue queue, Path state, Consumer<Throwable> faults)
      throws IOException {
    return start(queue, DataDesk.NONE, state, faults);
  }

  /// The same, for requests about data sets too.
  public static JobServer start(
      JobQueue queue, DataDesk desk, Path state, Consumer<Throwable> faults) throws IOException {
    ControlSocket place = ControlSocket.of(state);
    UnixDomainSocketAddress address = place.prepare();
    ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    boolean bound = false;
    try {
      channel.bind(address);
      bound = true;
    } finally {
      if (!bound) {
        channel.close();
      }
    }
    JobServer server = new JobServer(queue, desk, place, address, channel, faults);
    Thread.ofPlatform().daemon().name("job socket").start(server::listen);
    return server;
  }

  private void listen() {
    try {
      while (channel.isOpen()) {
        SocketChannel connection = channel.accept();
        if (room.tryAcquire()) {
          Thread.ofVirtual().start(() -> serve(connection));
        } else {
          connection.close();
        }
      }
    } catch (ClosedChannelException _) {
      // the end
    } catch (IOException e) {
      faults.accept(e);
    }
  }

  private void serve(SocketChannel connection) {
    try (connection;
        InputStream in = new BufferedInputStream(Channels.newInputStream(connection));
        OutputStream out = new BufferedOutputStream(Channels.newOutputStream(connection))) {
      Message request = Message.read(in);
      for (Message answer : answer(request)) {
        answer.write(out);
      }
    } catch (IOException _) {
      // Who asked has gone away, or sent what is no request; nobody is there to be told.
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException | Error e) {
      faults.accept(e);
    } finally {
      room.release();
    }
  }

  private List<Message> answer(Message request) throws IOException, InterruptedException {
    List<Message> answers = new ArrayList<>();
    try {
      if (!request.value("protocol").equals(HEAD)) {
        throw new QueueRefusal("HP5024", "this process speaks `" + HEAD + "`");
      }
      if (request.word().equals("data")) {
        return DataAnswer.of(desk, request);
      }
      for (QueuedJob job : jobs(request)) {
        answers.add(new Message("job", Map.of("id", job.jobId()), QueueFile.text(job)));
      }
      answers.add(Message.of("ok", Map.of()));
    } catch (QueueRefusal e) {
      answers.clear();
      answers.add(Message.of("refused", Map.of("id", e.id(), "sentence", e.sentence())));
    }
    return answers;
  }

  private List<QueuedJob> jobs(Message request)
      throws QueueRefusal, IOException, InterruptedException {
    String jobId = request.value("job");
    return switch (request.word()) {
      case "submit" ->
          queue.submit(request.text(), request.value("source"), request.value("owner"));
      case "await" -> List.of(queue.await(jobId));
      case "hold" -> List.of(queue.hold(jobId));
      case "release" -> List.of(queue.release(jobId));
      case "cancel" -> List.of(queue.cancel(jobId, request.value("dump").equals("yes")));
      case "restart" -> List.of(queue.restart(jobId, request.value("from")));
      case "purge" -> {
        queue.purge(jobId);
        yield List.of();
      }
      default ->
          throw new QueueRefusal("HP5024", "`" + request.word() + "` is no request to the queue");
    };
  }

  /// Listens no more. Who waits for a job is told that the queue is closed.
  @Override
  public void close() throws IOException {
    channel.close();
    place.remove(address);
  }
}
