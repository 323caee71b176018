package info.becs.core.letters.control;

import info.becs.kit.settings.Settings;
import info.becs.spi.letters.SmsGateway;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.spi.JsonProvider;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/*
 * Why HttpURLConnection
 *
 * java.net.http.HttpClient keeps a thread of its own that cannot be ended on Java 17; it would hold this WAR's class
 * loader after it has gone. One short POST needs none of what it has more.
 */
/** A gateway that takes short messages by HTTP POST; what the body looks like is a setting. */
@ApplicationScoped
public class HttpSms implements SmsGateway {

    private static final int TEN_SECONDS = 10_000;
    private static final Pattern MARK = Pattern.compile("\\{\\{(number|text|id)}}");
    /** What another try cannot mend. All else may be a password or a server that is put right later. */
    private static final Set<Integer> FOR_GOOD = Set.of(400, 410, 413, 422);

    private static final JsonProvider JSON = JsonProvider.provider();

    @Inject
    Settings settings;

    @Override
    public boolean isReady() {
        return !settings.text(LetterSettings.SMS_URL).isEmpty();
    }

    @Override
    public void send(UUID id, String number, String text) {
        int status;
        try {
            status = post(body(Map.of("id", id.toString(), "number", number, "text", text)));
        } catch (IOException | IllegalArgumentException e) {
            throw new Undelivered("the SMS gateway does not answer", false, e);
        }
        if (status / 100 != 2) {
            throw new Undelivered("the SMS gateway refuses (" + status + ")", FOR_GOOD.contains(status), null);
        }
    }

    private String body(Map<String, String> facts) {
        UnaryOperator<String> escape = isJson()
                ? value -> {
                    String quoted = JSON.createValue(value).toString();
                    return quoted.substring(1, quoted.length() - 1);
                }
                : value -> URLEncoder.encode(value, StandardCharsets.UTF_8);
        return MARK.matcher(settings.text(LetterSettings.SMS_BODY))
                .replaceAll(mark -> Matcher.quoteReplacement(escape.apply(facts.get(mark.group(1)))));
    }

    private boolean isJson() {
        return settings.text(LetterSettings.SMS_TYPE).equals("json");
    }

    private int post(String body) throws IOException {
        URI address = URI.create(settings.text(LetterSettings.SMS_URL));
        if (!(address.toURL().openConnection() instanceof HttpURLConnection connection)) {
            throw new IOException("platform.sms.url is no address of HTTP");
        }
        connection.setInstanceFollowRedirects(false);
        connection.setConnectTimeout(TEN_SECONDS);
        connection.setReadTimeout(TEN_SECONDS);
        connection.setRequestMethod("POST");
        connection.setDoOutput(true);
        connection.setRequestProperty(
                "Content-Type", isJson() ? "application/json" : "application/x-www-form-urlencoded;charset=UTF-8");
        String token = settings.text(LetterSettings.SMS_TOKEN);
        if (!token.isEmpty()) {
            connection.setRequestProperty("Authorization", "Bearer " + token);
        }
        try (OutputStream out = connection.getOutputStream()) {
            out.write(body.getBytes(StandardCharsets.UTF_8));
        }
        try {
            return connection.getResponseCode();
        } finally {
            connection.disconnect();
        }
    }
}
