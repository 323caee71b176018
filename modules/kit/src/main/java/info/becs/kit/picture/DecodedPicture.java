package info.becs.kit.picture;

import java.awt.image.BufferedImage;

/**
 * The points of a picture and nothing else that came with it: upright, opaque.
 *
 * @param image may hold only every so-maniest point
 * @param width of the whole, upright
 * @param height of the whole, upright
 */
public record DecodedPicture(BufferedImage image, int width, int height) {}
