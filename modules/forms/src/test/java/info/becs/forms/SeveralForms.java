package info.becs.forms;

import java.util.Map;
import java.util.TreeMap;

/** A module of several forms: the tiny one, as often as there are names. */
public final class SeveralForms {

    private static final String MANIFEST = """
        {
          "id": "club",
          "version": "%s",
          "platform": "[1.0,2)",
          "maker": "The tests of this house",
          "target": "nobody",
          "next": {"bn": ["কিছুই না।"], "en": ["Nothing."]},
          "permissions": [],
          "dataClasses": ["P", "I", "S", "X"],
          "retention": {"months": 1},
          "statistics": {"smallestGroup": 10}
        }
        """;

    private SeveralForms() {}

    /** Texts by path; {@code club.<name>} is called "Form <name>". */
    public static Map<String, String> files(String version, String... names) {
        var files = new TreeMap<String, String>();
        files.put("module.json", MANIFEST.formatted(version));
        for (String name : names) {
            FormFolders.files(FormFolders.TINY).forEach((path, text) -> {
                if (!path.equals("module.json")) {
                    files.put("forms/" + name + "/" + path, text);
                }
            });
            said(files, name, "bn", "ফরম ", "শুধু পরীক্ষার জন্য।");
            said(files, name, "en", "Form ", "For tests only.");
        }
        return files;
    }

    private static void said(Map<String, String> files, String name, String language, String title, String intro) {
        String words = "{\"title\": \"" + title + name + "\", \"intro\": \"" + intro + "\",";
        replace(files, "forms/" + name + "/messages." + language + ".json", "{", words);
    }

    /** The first place only. */
    public static void replace(Map<String, String> files, String path, String part, String by) {
        String text = files.get(path);
        if (!text.contains(part)) {
            throw new IllegalArgumentException(path + " does not say " + part);
        }
        int at = text.indexOf(part);
        files.put(path, text.substring(0, at) + by + text.substring(at + part.length()));
    }

    /** What module.json says of one form besides. */
    public static void saysOf(Map<String, String> files, String name, String members) {
        replace(
                files,
                "module.json",
                "\"permissions\"",
                "\"forms\": {\"" + name + "\": " + members + "}, \"permissions\"");
    }
}
