package info.becs.bench.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the server itself tells of its start.
 *
 * @param features seconds until all features were there
 * @param server seconds until it called itself started
 * @param applications seconds that each took, in the order in which they were ready; several start at once
 */
public record StartLog(double features, double server, Map<String, Double> applications) {

    private static final Pattern FEATURES = Pattern.compile("CWWKF0008I: .*? ([0-9.]+) seconds");
    private static final Pattern SERVER = Pattern.compile("CWWKF0011I: .*? ([0-9.]+) seconds");
    private static final Pattern APPLICATION = Pattern.compile("CWWKZ0001I: Application (\\S+) started in ([0-9.]+) s");

    static StartLog read(Path messages) {
        try {
            return parse(Files.readString(messages));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static StartLog parse(String log) {
        Map<String, Double> applications = new LinkedHashMap<>();
        Matcher application = APPLICATION.matcher(log);
        while (application.find()) {
            applications.put(application.group(1), Double.valueOf(application.group(2)));
        }
        return new StartLog(seconds(FEATURES, log), seconds(SERVER, log), applications);
    }

    private static double seconds(Pattern pattern, String log) {
        Matcher matcher = pattern.matcher(log);
        return matcher.find() ? Double.parseDouble(matcher.group(1)) : Double.NaN;
    }
}
