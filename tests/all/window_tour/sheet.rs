//! Contact sheets: all sights of one look on one small picture, for people to see at a glance that nothing is out of place.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufWriter;
use std::path::Path;

use super::picture::Picture;

/// Of one sight, and how many stand beside one another.
const CELL_WIDTH: usize = 200;
const COLUMNS: usize = 8;
/// Between them.
const GAP: usize = 4;
/// Few enough for a small file, more than a theme has.
const INKS: usize = 96;

#[derive(Default)]
pub struct Sheet(Vec<Cell>);

struct Cell {
    height: usize,
    pixels: Vec<[u8; 3]>,
}

impl Sheet {
    /// Puts it behind the others, made smaller.
    pub fn add(&mut self, picture: &Picture) {
        let (width, height) = picture.size();
        let high = CELL_WIDTH * height / width;
        let pixels = (0..high).flat_map(|y| (0..CELL_WIDTH).map(move |x| (x, y))).map(|(x, y)| {
            let across = x * width / CELL_WIDTH..(x + 1) * width / CELL_WIDTH;
            picture.mean(across, y * height / high..(y + 1) * height / high)
        });
        self.0.push(Cell { height: high, pixels: pixels.collect() });
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn write(&self, path: &Path) {
        let high = self.0.first().map_or(0, |cell| cell.height);
        let rows = self.0.len().div_ceil(COLUMNS);
        let (width, height) = (COLUMNS * (CELL_WIDTH + GAP), rows * (high + GAP));
        let mut pixels = vec![[0_u8; 3]; width * height];
        for (at, cell) in self.0.iter().enumerate() {
            let (left, top) = ((at % COLUMNS) * (CELL_WIDTH + GAP), (at / COLUMNS) * (high + GAP));
            for (row, line) in cell.pixels.chunks(CELL_WIDTH).enumerate() {
                let start = (top + row) * width + left;
                pixels[start..start + CELL_WIDTH].copy_from_slice(line);
            }
        }
        let inks = inks(&pixels);
        let mut known: BTreeMap<[u8; 3], u8> = BTreeMap::new();
        let bytes: Vec<u8> =
            pixels.iter().map(|pixel| *known.entry(*pixel).or_insert_with(|| nearest(&inks, *pixel))).collect();
        let mut encoder = png::Encoder::new(BufWriter::new(File::create(path).unwrap()), width as u32, height as u32);
        encoder.set_color(png::ColorType::Indexed);
        encoder.set_palette(inks.concat());
        encoder.set_compression(png::Compression::High);
        // Places in a palette have nothing to do with those beside them.
        encoder.set_filter(png::Filter::NoFilter);
        encoder.write_header().unwrap().write_image_data(&bytes).unwrap();
    }
}

/// The most frequent ones, as the mean of all that are nearly the same.
fn inks(pixels: &[[u8; 3]]) -> Vec<[u8; 3]> {
    let mut alike: BTreeMap<[u8; 3], (u64, [u64; 3])> = BTreeMap::new();
    for pixel in pixels {
        let (count, sum) = alike.entry(pixel.map(|part| part >> 5)).or_default();
        *count += 1;
        for part in 0..3 {
            sum[part] += u64::from(pixel[part]);
        }
    }
    let mut alike: Vec<(u64, [u64; 3])> = alike.into_values().collect();
    alike.sort_by_key(|(count, sum)| (std::cmp::Reverse(*count), *sum));
    alike.iter().take(INKS).map(|(count, sum)| sum.map(|part| (part / count) as u8)).collect()
}

fn nearest(inks: &[[u8; 3]], pixel: [u8; 3]) -> u8 {
    let apart = |ink: &[u8; 3]| -> u32 { (0..3).map(|part| u32::from(ink[part].abs_diff(pixel[part])).pow(2)).sum() };
    (0..inks.len()).min_by_key(|at| apart(&inks[*at])).unwrap_or(0) as u8
}
