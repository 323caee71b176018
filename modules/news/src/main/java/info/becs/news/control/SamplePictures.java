package info.becs.news.control;

import info.becs.news.media.control.Library;
import info.becs.news.media.entity.Description;
import info.becs.spi.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

/** Pictures of the samples. They lie there in all their sizes: a start has better things to do than to make them. */
@ApplicationScoped
public class SamplePictures {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 540;
    private static final String CREDIT = "BECS";
    private static final String FOLDER = "/sample/media/";

    @Inject
    Library library;

    /** Numbers of the pictures, by their names. */
    Map<String, Long> load() {
        var numbers = new HashMap<String, Long>();
        SampleText.read("pictures.txt").lines().map(line -> line.split(" \\| ")).forEach(line -> {
            var said = new Description(Text.of(line[1], line[2]), Text.of(line[3], line[4]), CREDIT, 50, 50);
            numbers.put(line[0], library.sample(line[0], WIDTH, HEIGHT, said, file -> bytes(line[0] + "/" + file)));
        });
        return numbers;
    }

    private static byte[] bytes(String file) {
        try (InputStream in = SamplePictures.class.getResourceAsStream(FOLDER + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Sample picture " + file + " cannot be read", e);
        }
    }
}
