package info.becs.core.letters.control;

import info.becs.core.letters.entity.LetterHtml;
import info.becs.core.letters.entity.OutboxLetter;
import info.becs.core.letters.entity.Wording;
import info.becs.kit.settings.Settings;
import info.becs.kit.text.EmailAddress;
import info.becs.spi.Problem;
import info.becs.spi.letters.LetterTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mail server of the settings, spoken to by SMTP. */
@ApplicationScoped
public class MailServer {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String TEN_SECONDS = "10000";
    private static final String THIRTY_SECONDS = "30000";
    private static final Pattern REPLY = Pattern.compile("^\\s*([245][0-9]{2})\\b");

    @Inject
    Settings settings;

    @Inject
    LockedLetters locked;

    @Inject
    Clock clock;

    /** Whether there is one; without it letters are kept. */
    public boolean isReady() {
        return !settings.text(LetterSettings.MAIL_HOST).isEmpty()
                && !settings.text(LetterSettings.MAIL_FROM).isEmpty();
    }

    void carry(OutboxLetter letter) {
        Session session = Session.getInstance(properties());
        String user = settings.text(LetterSettings.MAIL_USER);
        String password = settings.text(LetterSettings.MAIL_PASSWORD);
        try (Transport transport = session.getTransport("smtp")) {
            MimeMessage message = message(session, letter);
            transport.connect(user.isEmpty() ? null : user, user.isEmpty() ? null : password);
            transport.sendMessage(message, message.getAllRecipients());
        } catch (AuthenticationFailedException e) {
            throw new Undelivered("the mail server does not accept name and password", false, e);
        } catch (SendFailedException e) {
            throw undelivered(e);
        } catch (MessagingException e) {
            throw new Undelivered("the mail server does not answer as it should" + reply(e), false, e);
        }
    }

    private Properties properties() {
        String tls = settings.text(LetterSettings.MAIL_TLS);
        var properties = new Properties();
        properties.setProperty("mail.smtp.host", settings.text(LetterSettings.MAIL_HOST));
        properties.setProperty("mail.smtp.port", String.valueOf(settings.number(LetterSettings.MAIL_PORT)));
        properties.setProperty(
                "mail.smtp.auth",
                String.valueOf(!settings.text(LetterSettings.MAIL_USER).isEmpty()));
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(tls.equals("starttls")));
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(tls.equals("starttls")));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(tls.equals("tls")));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.connectiontimeout", TEN_SECONDS);
        properties.setProperty("mail.smtp.timeout", THIRTY_SECONDS);
        return properties;
    }

    private MimeMessage message(Session session, OutboxLetter letter) throws MessagingException {
        String from = from();
        Wording wording = locked.open(letter);
        var message = new Numbered(session, "<" + letter.id() + "@" + from.substring(from.indexOf('@') + 1) + ">");
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(RecipientType.TO, new InternetAddress(letter.address(), true));
        message.setSubject(wording.subject(), UTF_8);
        message.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME
                        .withLocale(Locale.ROOT)
                        .format(clock.instant().atOffset(ZoneOffset.UTC)));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", wording.language());
        String unsubscribe = wording.secrets().get(LetterTemplate.UNSUBSCRIBE);
        if (unsubscribe != null) {
            message.setHeader("List-Unsubscribe", "<" + unsubscribe + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.setContent(both(wording));
        message.saveChanges();
        return message;
    }

    private String from() {
        try {
            return EmailAddress.of(settings.text(LetterSettings.MAIL_FROM)).text();
        } catch (Problem e) {
            throw new Undelivered("platform.mail.from is no e-mail address", false, e);
        }
    }

    /** The same words twice, the plain ones first: a reader shows the last that it understands. */
    private static MimeMultipart both(Wording wording) throws MessagingException {
        var plain = new MimeBodyPart();
        plain.setText(wording.open(), UTF_8);
        var html = new MimeBodyPart();
        html.setText(LetterHtml.of(wording.language(), wording.subject(), wording.open()), UTF_8, "html");
        return new MimeMultipart("alternative", plain, html);
    }

    private static Undelivered undelivered(SendFailedException e) {
        String reply = reply(e);
        boolean forGood = reply.startsWith(" (5");
        return new Undelivered("the mail server refuses this letter" + reply, forGood, e);
    }

    /** The number of the server's reply alone: its words may hold the address. */
    private static String reply(MessagingException e) {
        Exception cause = e;
        for (int i = 0; i < 10 && cause != null; i++) {
            Matcher number = REPLY.matcher(String.valueOf(cause.getMessage()));
            if (number.find()) {
                return " (" + number.group(1) + ")";
            }
            cause = cause instanceof MessagingException m ? m.getNextException() : null;
        }
        return "";
    }

    /** Keeps its Message-ID, so that a second copy can be recognised. */
    private static final class Numbered extends MimeMessage {

        private final String id;

        Numbered(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
