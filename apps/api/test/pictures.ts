import sharp from 'sharp'

/** A form with one file, as a browser sends it. */
export function pictureForm(
  file: Buffer,
  { name = 'photo.jpg', type = 'image/jpeg', alt = '' } = {},
) {
  const boundary = '----form'
  const field = alt
    ? `--${boundary}\r\ncontent-disposition: form-data; name="alt"\r\n\r\n${alt}\r\n`
    : ''
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\n`
  return {
    headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
    payload: Buffer.concat([
      Buffer.from(field + head),
      file,
      Buffer.from(`\r\n--${boundary}--\r\n`),
    ]),
  }
}

const scene = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="400"><rect width="600" height="400" fill="#f4eee4"/>
  <rect width="300" height="200" fill="#a9432c"/><circle cx="450" cy="300" r="70" fill="#3a6238"/></svg>`

/** 600 × 400: brick at the upper left, a green disc at the lower right. */
export const photo = () => sharp(Buffer.from(scene))

/** As a phone writes it: lying on its side, with where it was taken. */
export const phonePhoto = () =>
  photo()
    .rotate(-90)
    .jpeg()
    .withExif({
      IFD0: { Make: 'Fairphone' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '44/1 21/1 0/1' },
    })
    .withMetadata({ orientation: 6 })
    .toBuffer()
