package info.becs.news.media.boundary;

/** What became of a picture that was sent. @param known whether it was in the library already, and nothing was added */
public record ReceivedPicture(boolean known, PictureView picture) {}
