package info.becs.acceptance;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;

/** A real mail server of the test, and what has arrived there. */
final class MailBox implements AutoCloseable {

    private final ServerSetup setup = new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    private GreenMail server = new GreenMail(setup);

    /** One letter that has arrived. */
    record Mail(
            String to,
            String from,
            String subject,
            String plain,
            String html,
            String id,
            String submitted,
            String unsubscribe) {

        static Mail of(MimeMessage message) {
            try {
                var parts = (Multipart) message.getContent();
                return new Mail(
                        message.getAllRecipients()[0].toString(),
                        message.getFrom()[0].toString(),
                        message.getSubject(),
                        text(parts.getBodyPart(0)),
                        text(parts.getBodyPart(1)),
                        message.getMessageID(),
                        message.getHeader("Auto-Submitted", null),
                        message.getHeader("List-Unsubscribe", null)
                                + " "
                                + message.getHeader("List-Unsubscribe-Post", null));
            } catch (MessagingException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String text(BodyPart part) throws MessagingException, IOException {
            return ((String) part.getContent()).replace("\r\n", "\n");
        }
    }

    MailBox open() {
        server = new GreenMail(setup);
        server.start();
        return this;
    }

    int port() {
        return setup.getPort();
    }

    List<Mail> arrived() {
        return Arrays.stream(server.getReceivedMessages()).map(Mail::of).toList();
    }

    List<Mail> arrivedFor(String address) {
        return arrived().stream().filter(mail -> mail.to().equals(address)).toList();
    }

    @Override
    public void close() {
        server.stop();
    }

    static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
