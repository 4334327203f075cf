package org.readout.spark;

import org.apache.hadoop.fs.Path;
import org.readout.article.Format;

/**
 * A file to read.
 *
 * @param path where it is
 * @param where the file as the user named it, for messages
 * @param id the id of an article that brings none of its own: the path relative to what the user
 *     named
 * @param format what is in it
 * @param bytes how long it is, as stored
 */
record ArticleFile(Path path, String where, String id, Format format, long bytes) {}
