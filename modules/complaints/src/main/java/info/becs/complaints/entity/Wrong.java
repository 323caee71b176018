package info.becs.complaints.entity;

import info.becs.spi.Text;

/**
 * What is wrong with rules of casework.
 *
 * @param place a JSON pointer into them; empty for the whole
 */
public record Wrong(String place, Text sentence) {

    public static Wrong whole(Text sentence) {
        return new Wrong("", sentence);
    }
}
